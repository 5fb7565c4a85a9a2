/** A file's bytes as base64, which the API takes; undefined where the device cannot read it. */
export function base64Of(file: Blob): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
}
