import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from './sources';

/** What makes WeChat show its question, and what of ours does it by calling that. */
const ASKING: readonly string[] = ['requestSubscribeMessage', 'askForPush', 'askAndTell', 'askPush'];
/** What is called by these comes later than the tap. */
const LATER: readonly string[] = ['then', 'catch', 'finally', 'setTimeout'];

/** Of a call `a.b.c()`: `c`. */
function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

function functionAround(node: ts.Node): ts.SignatureDeclaration | undefined {
  return ts.findAncestor(node.parent, (one): one is ts.SignatureDeclaration => ts.isFunctionLike(one));
}

/** By which name a function is called in its file: `const send = async () => …`, `function send() …`. */
function nameOf(around: ts.SignatureDeclaration | undefined): string | undefined {
  if (!around) return undefined;
  if (ts.isFunctionDeclaration(around)) return around.name?.text;
  return ts.isVariableDeclaration(around.parent) ? around.parent.name.getText() : undefined;
}

/** A way that has ended before: `if (…) { await …; return; }`. */
function isLeft(waiting: ts.Node, call: ts.Node): boolean {
  const block = ts.findAncestor(
    waiting,
    (one): one is ts.Block => ts.isBlock(one) && !(one.pos <= call.pos && call.end <= one.end),
  );
  const last = block?.statements.at(-1);
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function calls(node: ts.Node): ts.CallExpression[] {
  const found: ts.CallExpression[] = ts.isCallExpression(node) ? [node] : [];
  node.forEachChild((child) => void found.push(...calls(child)));
  return found;
}

function awaits(node: ts.Node): ts.AwaitExpression[] {
  const found: ts.AwaitExpression[] = ts.isAwaitExpression(node) ? [node] : [];
  node.forEachChild((child) => void (ts.isFunctionLike(child) || found.push(...awaits(child))));
  return found;
}

/** The calls of a file that ask, directly or by a function of the file, and of these the ones that come after a wait. */
function askingIn(file: string, text: string): { asking: number; late: string[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const all = calls(source);
  const names = new Set<string>();
  const asks = (call: ts.CallExpression) =>
    ASKING.includes(calledName(call)) ||
    (ts.isIdentifier(call.expression) && names.has(call.expression.text));
  let asking: ts.CallExpression[] = [];
  for (let before = -1; before !== asking.length;) {
    before = asking.length;
    asking = all.filter(asks);
    for (const call of asking) names.add(nameOf(functionAround(call)) ?? '');
  }
  const late = asking.filter((call) => {
    const around = functionAround(call);
    if (!around) return false;
    const { parent } = around;
    if (ts.isCallExpression(parent) && LATER.includes(calledName(parent))) return true;
    return awaits(around).some((waiting) => waiting.end <= call.getStart() && !isLeft(waiting, call));
  });
  return { asking: asking.length, late: late.map((call) => `${file}: ${call.getText()}`) };
}

describe('WeChat’s question whether messages may come', () => {
  it('is the first thing in the tap wherever it is asked: nothing has been waited for', () => {
    const found = sourceFiles()
      .filter((file) => /^client\/src\/.*\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => askingIn(file, readFileSync(file, 'utf8')));
    expect(found.reduce((sum, { asking }) => sum + asking, 0)).toBeGreaterThan(12);
    expect(found.flatMap(({ late }) => late)).toEqual([]);
  });

  it.each([
    ['after a wait', 'const tap = async () => { await save(); await askPush("filed"); };', 1],
    ['in what comes after', 'const tap = () => void save().then(() => askPush("filed"));', 1],
    [
      'by way of a function, after a wait',
      'const ask = () => askPush("filed"); async function tap() { if (await sure()) ask(); }',
      1,
    ],
    [
      'first, and waited for afterwards',
      'const tap = async () => { const asked = askPush("filed"); await save(); await asked; };',
      0,
    ],
    [
      'where another way waited and ended',
      'const tap = async () => { if (off) { await tell(); return; } await askPush("filed"); };',
      0,
    ],
  ])('would be found out asked %s', (_, text, late) => {
    expect(askingIn('sample.ts', text).late).toHaveLength(late);
  });
});
