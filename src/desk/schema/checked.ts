import type { z } from 'zod';
import type { ContentFile } from '../findings/content-file.ts';
import type { YamlResult } from '../yaml/read-yaml.ts';

/** The fields of a file, and the schema that they were held against. */
export interface Checked {
  readonly file: ContentFile;
  readonly yaml: YamlResult;
  readonly schema: z.core.$ZodType;
}
