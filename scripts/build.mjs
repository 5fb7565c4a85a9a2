/** Everything that is deployed. */
await import('./build-pages.mjs');
await import('./build-functions.mjs');
