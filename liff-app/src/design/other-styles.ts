let there: Promise<unknown> | undefined;

/**
 * Until the styles of every page but the form are there; the form has its own. A failure is the network's, and the next
 * call tries again. The build puts their element behind the form's sheet, so that pages may refine what the design
 * says; while developing there is none.
 */
export const otherStyles = (): Promise<unknown> =>
  (there ??= new Promise((resolve, reject) => {
    const link = document.getElementById('others') as HTMLLinkElement;
    const onerror = () => {
      there = undefined;
      // The same address again would ask for nothing.
      link.removeAttribute('href');
      reject();
    };
    if (link) Object.assign(link, { onload: resolve, onerror, href: link.dataset.href });
    else resolve(link);
  }));
