/** Texts of the kinds that the examples of GFM's specification are of (0.29-gfm, sections 4.10, 5.3, 6.5, 6.9 and 6.11). */
export const gfmTexts: readonly string[] = [
  // Tables.
  '| Ship | Guns |\n| --- | --- |\n| Alfa | 4 |',
  '| Ship | Guns |\n| :-: | -----------:\nAlfa | 4',
  '| Bar |\n| ----- |\n| a `\\|` b |\n| a **\\|** b |',
  '| Ship | Guns |\n| --- | --- |\n| Alfa | 4 |\n> It sank.',
  '| Ship | Guns |\n| --- | --- |\n| Alfa | 4 |\nBeta\n\nBeta',
  '| Ship | Guns |\n| --- |\n| Alfa |',
  '| Ship | Guns |\n| --- | --- |\n| Alfa |\n| Beta | 4 | sunk |',
  '| Ship | Guns |\n| --- | --- |',
  'Ships of the fleet\n\n| Ship |\n|------|\n| Alfa |\n\n- and\n\n  | Guns |\n  | ---: |\n  | 4 |',
  '| [Ship](/about/) | ~~Guns~~ |\n|:--|--:|\n| `a` | https://ships.example/a |',
  // Task lists.
  '- [ ] Ask the keeper\n- [x] Ask the master',
  '- [x] Ask\n  - [ ] the keeper\n  - [x] the master\n- [ ] Print',
  '1. [ ] Ask\n2. [X] Print\n\n[ ] Nobody asked',
  // Strikethrough.
  '~~Four~~ Five ships.',
  'The ~~fleet\n\nhas sailed~~.',
  'About ~300 to ~400 of ~~~~them~~~~, ~~~not~~ more.',
  '~~**Four** [ships](/about/)~~ and `~~code~~`',
  // Bare addresses.
  'www.ships.example',
  'See www.ships.example/fleet for more, and www.ships.example.',
  'www.ships.example/search?q=(fleet)\n\n(www.ships.example/search?q=(fleet))\n\n(www.ships.example/search?q=(fleet)',
  'www.ships.example/search?q=(business))+ok',
  'www.ships.example/search?q=fleet&hl=en\n\nwww.ships.example/search?q=fleet&hl;',
  'www.ships.example/a<b',
  'http://ships.example\n\n(See https://ships.example/search?q=fleet&hl=uk)',
  'desk@ships.example',
  'hello@mail+xyz.example is none, hello+xyz@mail.example is one.',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
  'mailto:desk@ships.example xmpp:desk@ships.example/txt',
  'ftp://ships.example/a and <ftp://ships.example/a>',
  // HTML that is not allowed.
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is not allowed.  <XMP> is neither.\n</blockquote>',
  '<script>alert(1)</script> <iframe src="https://ships.example"></iframe>',
  '<textarea> <noembed> <noframes> <plaintext>',
  // Footnotes.
  'It sailed.[^1] It sank.[^why]\n\n[^1]: On Monday.\n\n[^why]: Nobody knows.\n\n    The master does.',
  'It sailed.[^1]\n\n[^2]: Nobody asked.',
  'It sailed.[^1]\n\n[^1]: On *Monday*.\n- or so\n\n> [^1]',
];
