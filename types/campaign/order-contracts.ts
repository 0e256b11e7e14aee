import * as v from 'valibot';
import { contract } from '../contract';
import {
  ORDER_ANSWER_MAX_CHARS,
  ORDER_PHOTOS_MAX,
  ORDER_REASON_MAX_CHARS,
  ORDER_TEXT_MAX_CHARS,
  ORDER_TITLE_MAX_CHARS,
} from './limits';
import { ORDER_STATES } from './order-states';
import { orderCardSchema, orderSchema } from './orders';

const orderId = v.pipe(v.string('缺少督办单编号。'), v.nonEmpty('缺少督办单编号。'));
const words = (max: number, problem: string) =>
  v.pipe(v.string(problem), v.trim(), v.maxLength(max, `最多 ${max} 个字。`));
const needed = (max: number, problem: string) => v.pipe(words(max, problem), v.nonEmpty(problem));
const photos = (least: number) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.startsWith('cloud://', '照片没有传上来，请重拍。')), '请附上照片。'),
    v.minLength(least, '请附上照片作为凭据。'),
    v.maxLength(ORDER_PHOTOS_MAX, `最多 ${ORDER_PHOTOS_MAX} 张照片。`),
  );
const stateOnly = v.object({ orderId: v.string(), state: v.picklist(ORDER_STATES) });

/** By the supervision team or the campaign office, to a unit, with a due date. */
export const giveOrder = contract(
  'order.give',
  v.object({
    bureauId: v.pipe(v.string('请选择责任单位。'), v.nonEmpty('请选择责任单位。')),
    title: needed(ORDER_TITLE_MAX_CHARS, '请写事由。'),
    text: needed(ORDER_TEXT_MAX_CHARS, '请写明要整改什么。'),
    photos: v.optional(photos(0), []),
    /** Milliseconds since the epoch. */
    dueAt: v.pipe(v.number('请选择期限。'), v.integer('请选择期限。')),
    reportId: v.optional(v.nullable(v.string()), null),
  }),
  stateOnly,
);

export const receiveOrder = contract('order.receive', v.object({ orderId }), stateOnly);

/** With proof. */
export const answerOrder = contract(
  'order.answer',
  v.object({ orderId, text: needed(ORDER_ANSWER_MAX_CHARS, '请写整改情况。'), photos: photos(1) }),
  stateOnly,
);

/** Accepted, or sent back with a reason and perhaps a new date. */
export const judgeOrder = contract(
  'order.judge',
  v.pipe(
    v.object({
      orderId,
      accept: v.boolean('请选择是否通过。'),
      words: v.optional(words(ORDER_REASON_MAX_CHARS, '请写明原因。'), ''),
      dueAt: v.optional(v.nullable(v.pipe(v.number('请选择期限。'), v.integer('请选择期限。'))), null),
    }),
    v.forward(
      v.check((input) => input.accept || input.words !== '', '退回时请写明原因。'),
      ['words'],
    ),
  ),
  stateOnly,
);

export const withdrawOrder = contract(
  'order.withdraw',
  v.object({ orderId, reason: needed(ORDER_REASON_MAX_CHARS, '请写明原因。') }),
  stateOnly,
);

export const openOrder = contract('order.open', v.object({ orderId }), v.object({ order: orderSchema }));

/** `open`: what is due first; `closed`: the last closed first. Of the caller's bureaus, or of all for the supervision team. */
export const listOrders = contract(
  'order.list',
  v.object({
    scope: v.picklist(['open', 'closed'], '不知道要看哪些督办单。'),
    cursor: v.optional(v.nullable(v.string()), null),
  }),
  v.object({
    orders: v.array(orderCardSchema),
    next: v.nullable(v.string()),
    /** Bureaus an order can be given to; empty for those who cannot give one. */
    bureaus: v.array(v.object({ bureauId: v.string(), name: v.string() })),
  }),
);
