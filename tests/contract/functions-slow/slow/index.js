exports.main = async ({ how }) => {
  if (how === 'wait') await new Promise((resolve) => setTimeout(resolve, 10_000));
  if (how === 'spin') for (;;);
  return 'quick';
};
