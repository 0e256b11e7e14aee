import type { Builtin } from './builtin';

/** Boxes that do nothing but hold. */
export const VIEW: Builtin = { name: 'view', props: {} };
export const COVER_VIEW: Builtin = { name: 'cover-view', props: { scrollTop: 0 } };
export const BLOCK: Builtin = { name: 'block', props: {} };
/** Unlike WeChat, a root portal stays where it is in the tree: fixed boxes lie right, transformed parents would move them. */
export const ROOT_PORTAL: Builtin = { name: 'root-portal', props: { enable: true } };
export const MATCH_MEDIA: Builtin = { name: 'match-media', props: {} };

export const TEXT: Builtin = {
  name: 'text',
  props: {
    selectable: false,
    userSelect: false,
    space: '',
    decode: false,
    overflow: 'visible',
    maxLines: '',
  },
  render({ el, props }) {
    el.classList.toggle('wx-selectable', Boolean(props.selectable || props.userSelect));
    el.classList.toggle('wx-keep-space', Boolean(props.space));
  },
};
