/** Why readers cannot have a story yet, and the instant from which they can, where there is one. */
export type Hold = { readonly kind: 'draft' } | { readonly kind: 'scheduled' | 'embargoed'; readonly until: Date };
