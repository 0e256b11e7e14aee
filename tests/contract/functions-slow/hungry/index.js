// Its time limit is far away, so that on a slow machine too it is the memory that ends it.
exports.main = async ({ how }) => {
  if (how === 'eat') for (const eaten = []; ;) eaten.push(new Array(100_000).fill(eaten.length));
  return 'not hungry';
};
