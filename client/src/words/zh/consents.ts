/** Before something of a person's becomes public for the first time; and afterwards, to be taken back. */
export const consents = {
  public: {
    title: '发送前，请同意公开',
    points: [
      '照片和地点审核通过后，所有人都能看到；从不显示是您报的。',
      '选了匿名，地点只公开到一百米左右。',
    ],
    held: '上报的照片和地点公开',
    takenBack: '撤回后要重新同意才能再上报；已经转办的上报还要给大家看结果，会留着。',
  },
  voice: {
    title: '提交前，请同意公开',
    points: [
      '倡议的标题、内容和照片审核通过后，所有人都能看到。',
      '签名时说的话显示在倡议下面；昵称只在您打开“显示昵称”时出现，承诺也一样。',
    ],
    held: '倡议、签名时说的话和昵称公开',
    takenBack: '撤回后，您的昵称和签名时说的话马上不再显示；签名仍然计数，倡议可以在倡议页撤回。',
  },
  once: '只问这一次，随时可以在“我的 → 设置 → 隐私与我的数据”里撤回。',
  agree: '同意并继续',
};
