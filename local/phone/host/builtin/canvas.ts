import { canvasNode } from '../wx/media/canvas';
import type { Builtin } from './builtin';

/** The new canvas (`type="2d"`): a query for its node gives the element itself. Unlike WeChat, the old one draws nothing. */
export const CANVAS: Builtin = {
  name: 'canvas',
  props: { type: '', canvasId: '', disableScroll: false },
  create(it) {
    const canvas = canvasNode(it.phone);
    canvas.className = 'wx-canvas-node';
    it.el.append(canvas);
    it.state.node = canvas;
  },
};
