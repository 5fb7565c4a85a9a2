let there: Promise<unknown> | undefined;

/**
 * Until the styles of every page but the form are there; the form has its own. The build puts their element behind the
 * form's sheet, so that pages may refine what the design says; while developing there is none.
 */
export const otherStyles = (): Promise<unknown> =>
  (there ??= new Promise((resolve) => {
    const link = document.getElementById('others') as HTMLLinkElement;
    if (link) Object.assign(link, { onload: resolve, onerror: resolve, href: link.dataset.href });
    else resolve(link);
  }));
