import { createLoader } from './loader';

const scripts = {
  'app.js': "module.exports = () => require('./near/words')",
  'words.js': "module.exports = 'main'",
  'near/words.js': "module.exports = 'near'",
  'near/page.js': "module.exports = require('../words') + ' ' + require('./words')",
  'far/page.js': "module.exports = require('../near/words')",
};
const load = (path: string) =>
  createLoader({ scripts, globals: {}, packageRoots: ['near', 'far'] }).load(path);

describe('a subpackage', () => {
  it('reaches its own files and those of the main package', () => {
    expect(load('near/page')).toBe('main near');
  });

  it('is out of reach for other subpackages and for the main package', () => {
    expect(() => load('far/page')).toThrow("module 'near/words.js' is not defined");
    expect(load('app') as () => unknown).toThrow("module 'near/words.js' is not defined");
  });
});
