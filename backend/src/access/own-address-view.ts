/** Whether a person has given where they live: when, and never where. */
export class OwnAddressView {
  /** ISO instant; null where it was never given. */
  givenAt: string | null;
}
