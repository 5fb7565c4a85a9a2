/** Three days is when the first reminder of the last stretch goes out. Alone, because the officer's form asks for it. */
export const SOON_DAYS = 3;
