import { TmplGroup } from 'glass-easel-template-compiler';

interface Finding {
  level?: number | string;
  message?: string;
  code?: number;
  start?: { line: number; column?: number; utf16Col?: number };
}

/** WXML and WXS to the one expression that glass-easel builds pages from; by WeChat's own compiler. */
export function compileTemplates(
  wxml: ReadonlyMap<string, string>,
  wxs: ReadonlyMap<string, string>,
): { code: string; findings: string[] } {
  const group = new TmplGroup();
  const findings: string[] = [];
  try {
    for (const [path, source] of wxml) {
      const said = group.addTmpl(path.replace(/\.wxml$/, ''), source) as Finding[];
      for (const one of said) findings.push(`${path}${where(one)}: ${one.message ?? JSON.stringify(one)}`);
    }
    for (const [path, source] of wxs) group.addScript(path.replace(/\.wxs$/, ''), source);
    return { code: group.getTmplGenObjectGroups(), findings };
  } finally {
    group.free();
  }
}

function where({ start }: Finding): string {
  return start ? `:${start.line + 1}` : '';
}
