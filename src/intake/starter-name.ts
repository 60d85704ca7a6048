/** The name of the organization in a starter, to be replaced. */
export const starterName = "Your client";
