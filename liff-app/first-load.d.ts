export interface FirstLoad {
  /** Gzip bytes of JavaScript that the form needs to be drawn and sent from: entry, what it imports, sign-in, LINE's SDK. */
  jsGzipBytes: number;
  files: {
    file: string;
    gzipBytes: number;
  }[];
  /** Gzip bytes that follow while the person fills in: the form's check with zod, the page after sending. */
  laterJsGzipBytes: number;
}
/** Needs `vite build` first; throws where the build is not there or lacks one of the parts. */
export declare function measureFirstLoad(dist?: string): FirstLoad;
