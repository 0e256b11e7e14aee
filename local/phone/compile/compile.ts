import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AppConfig, ComponentConfig, Program, Theme } from '../program';
import { listSources, type SourceFile } from './files';
import { compileStyles } from './styles';
import { compileTemplates } from './templates';

interface Compiled {
  version: string;
  program: Program;
}

const compiledByDir = new Map<string, Compiled>();

/** A built mini-program, read and compiled once for as long as none of its files changes. */
export function compileProgram(clientDir: string): Program {
  const sources = listSources(clientDir);
  const version = createHash('sha256')
    .update(sources.map(({ stamp }) => stamp).join('\n'))
    .digest('hex')
    .slice(0, 16);
  const known = compiledByDir.get(clientDir);
  if (known?.version === version) return known.program;
  const program = compile(sources, version);
  compiledByDir.set(clientDir, { version, program });
  return program;
}

function compile(sources: SourceFile[], version: string): Program {
  const of = (extension: string) =>
    new Map(
      sources
        .filter(({ path }) => path.endsWith(extension))
        .map(({ path, file }) => [path, readFileSync(file, 'utf8')] as const),
    );
  const json = of('.json');
  const appText = json.get('app.json');
  if (!appText) throw new Error('no app.json: this folder holds no built mini-program');
  const app = JSON.parse(appText) as AppConfig;
  const { code, findings } = compileTemplates(of('.wxml'), of('.wxs'));
  return {
    app,
    themes: themesOf(app, json),
    configs: Object.fromEntries(
      [...json].map(([path, text]) => [path.replace(/\.json$/, ''), JSON.parse(text) as ComponentConfig]),
    ),
    scripts: Object.fromEntries(of('.js')),
    templates: code,
    styles: compileStyles(of('.wxss')),
    findings,
    version,
  };
}

function themesOf(app: AppConfig, json: ReadonlyMap<string, string>): Program['themes'] {
  const text = app.themeLocation ? json.get(app.themeLocation) : undefined;
  return text ? (JSON.parse(text) as Record<Theme, Record<string, string>>) : undefined;
}
