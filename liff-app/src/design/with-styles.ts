let there: Promise<unknown> | undefined;

/**
 * What was fetched, when the styles of every page but the form are there too. The build puts this around every
 * `import()`, and their element behind the form's sheet, so that pages may refine what the design says.
 */
export const withStyles = async <T>(fetch: () => Promise<T>): Promise<T> => {
  there ??= new Promise((resolve) => {
    const link = document.getElementById('others') as HTMLLinkElement;
    link.onload = link.onerror = resolve;
    link.href = link.dataset.href as string;
  });
  const [fetched] = await Promise.all([fetch(), there]);
  return fetched;
};
