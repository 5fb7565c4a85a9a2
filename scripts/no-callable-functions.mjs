/** Stands in the bundle for the SDKs that only callable functions need. */
const absent = () => {
  throw new Error('callable functions are not part of this bundle: see scripts/build-functions.mjs');
};
export const getAuth = absent;
export const getAppCheck = absent;
