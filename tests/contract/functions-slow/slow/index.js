exports.main = async ({ how }) => {
  if (how === 'wait') await new Promise((resolve) => setTimeout(resolve, 10_000));
  if (how === 'spin') for (;;);
  if (how === 'eat') for (const eaten = []; ;) eaten.push(new Array(100_000).fill(eaten.length));
  return 'quick';
};
