/** A published framework by its ids. */
export interface Framework {
  /** As packs name it in `maps`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  /** What its groups are called: category, control, theme, domain. */
  readonly groupWord: string;
  /** Ids of entries by id of their group, in the publisher's order. */
  readonly groups: { readonly [group: string]: readonly string[] };
}
