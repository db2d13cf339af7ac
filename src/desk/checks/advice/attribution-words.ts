/** Matches words that attribute a claim to somebody ("according to"), in English or Ukrainian: a story may quote in either. */
export const attributionWords = new RegExp(
  [
    '\\bstate[- ](?:run|owned|controlled|media|news|television|TV)|\\baccording to\\b|\\bsa(?:ys?|id|ying)\\b|\\btold\\b',
    '\\b(?:claim|assert|report|announc|describ|alleg|stat|quot|insist|purport|present|publish|releas|call|show)(?:s|e|es|ed|ing|edly)?\\b',
    '\\bpropaganda\\b|\\bhandout\\b|\\bin the words of\\b',
    'за (?:даними|словами|повідомлення|твердження|версією|заявою|інформацією|описом)|зі слів|як пиш|як каж',
    'стверджу|заяв|повідом|пише|пишуть|переда(?:є|л|ють)|назива|назва|опису|описа|розпові|показа|показу|оприлюдн|посила',
    'державн\\p{L}+ (?:медіа|змі|агентств|телебач|телеканал|преса|пресі|преси)|держзмі|пропаганд|нібито|буцімто',
  ].join('|'),
  'iu',
);
