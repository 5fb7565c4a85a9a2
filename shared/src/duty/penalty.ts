/** What a late report costs, as a letter says. The meter itself is `report/penalty.ts`. */
export interface Penalty {
  /** Points taken off for every working day late. */
  pointsPerWorkingDay: number;
  /** The letter's own words. */
  text: string;
}
