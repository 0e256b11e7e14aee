import { requestFailed } from '../wire-error';
import { compareValues } from '../values/compare';
import { isDoc } from '../values/value';
import { typeName, type Change } from './arrays';

function numeric(value: unknown, operator: string, path: string): number {
  if (typeof value === 'number') return value;
  throw requestFailed(
    `Cannot apply ${operator} to a value of non-numeric type. The field '${path}' is of non-numeric type ${typeName(value)}`,
  );
}

function amount(value: unknown, operator: string, path: string): number {
  if (typeof value === 'number') return value;
  const word = operator === '$inc' ? 'increment' : 'multiply';
  throw requestFailed(`Cannot ${word} with non-numeric argument: {${path}: ${JSON.stringify(value)}}`);
}

export const inc: Change = (old, operand, path) => {
  const by = amount(operand, '$inc', path);
  return old === undefined ? by : numeric(old, '$inc', path) + by;
};

export const mul: Change = (old, operand, path) => {
  const by = amount(operand, '$mul', path);
  return old === undefined ? 0 : numeric(old, '$mul', path) * by;
};

export const min: Change = (old, operand) =>
  old === undefined || compareValues(operand, old) < 0 ? operand : old;

export const max: Change = (old, operand) =>
  old === undefined || compareValues(operand, old) > 0 ? operand : old;

export const bit: Change = (old, operand, path) => {
  if (!isDoc(operand) || Object.keys(operand).length === 0)
    throw requestFailed(`The $bit modifier is not compatible with a ${typeName(operand)}`);
  let value = old === undefined ? 0 : old;
  if (!Number.isInteger(value))
    throw requestFailed(
      `Cannot apply $bit to a value of non-integral type. The field '${path}' is of type ${typeName(value)}`,
    );
  for (const [operator, by] of Object.entries(operand)) {
    if (!Number.isInteger(by))
      throw requestFailed(`The $bit modifier field must be an Integer(32/64 bit): ${operator}`);
    // BigInt: JavaScript's own operators would cut to 32 bits.
    const [a, b] = [BigInt(value as number), BigInt(by as number)];
    if (operator === 'and') value = Number(a & b);
    else if (operator === 'or') value = Number(a | b);
    else if (operator === 'xor') value = Number(a ^ b);
    else throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${operator}'`);
  }
  return value;
};
