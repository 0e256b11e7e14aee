/** What a screen reader hears; Taro's templates leave these out. Named as WeChat names them. */
const ARIA = { 'aria-label': '', 'aria-role': '', 'aria-hidden': '', 'aria-checked': '', 'aria-live': '' };

module.exports = {
  View: ARIA,
  Text: ARIA,
  Image: ARIA,
  Button: ARIA,
  Switch: ARIA,
};
