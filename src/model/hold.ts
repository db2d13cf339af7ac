/** The reason why an article is not public yet. `until` is the instant from which it will be. */
export type Hold = { readonly kind: 'draft' } | { readonly kind: 'scheduled' | 'embargoed'; readonly until: Date };
