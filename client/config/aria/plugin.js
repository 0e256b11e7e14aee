const path = require('node:path');
const components = require('./components');

/** Lets `aria-*` through to WeChat: into the templates here, and into the runtime's table of attributes on the phone. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(ctx, components);
      const runtime = path.resolve(__dirname, 'runtime.js');
      platform.runtimePath = [].concat(platform.runtimePath, runtime);
    },
  });
};
