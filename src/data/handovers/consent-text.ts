import type { Texts } from '../../kernel/language.ts';

/** What a person agrees to who applies for a follow-up across the boundary. */
export const APPLICATION_TEXT: { readonly version: string; readonly text: Texts } = {
  version: 'handover-1',
  text: {
    'zh-Hant-HK':
      '我申請參加支援粵港澳大灣區醫院管理局病人先導計劃，到所選醫院覆診。我同意由香港醫院管理局核實我的身份、覆診預約及費用豁免，並把結果告知該醫院；該醫院會把診症紀錄及文件交回我在香港的紀錄。我的病歷副本不會隨此申請送出，須由我另行授權。',
    'zh-Hans-CN':
      '我申请参加支援粤港澳大湾区医院管理局病人先导计划，到所选医院复诊。我同意由香港医院管理局核实我的身份、复诊预约及费用豁免，并把结果告知该医院；该医院会把诊疗记录及文件交回我在香港的记录。我的病历副本不会随本申请送出，须由我另行授权。',
    en: 'I apply for a follow-up at the chosen hospital under the Pilot Scheme for Supporting Patients of the Hospital Authority in the Greater Bay Area. I agree that the Hospital Authority verifies my identity, my appointment and any exemption from charges and tells the hospital the result, and that the hospital sends the note and documents of the visit back to my record in Hong Kong. No copy of my record goes along with this application; that needs my leave of its own.',
    'pt-MO':
      'Peço uma consulta de seguimento no hospital escolhido, ao abrigo do Plano-piloto de apoio aos doentes da Autoridade Hospitalar na Grande Baía. Concordo que a Autoridade Hospitalar verifique a minha identidade, a minha marcação e a eventual isenção e comunique o resultado ao hospital, e que o hospital envie a nota e os documentos da consulta para o meu registo em Hong Kong. Nenhuma cópia do meu registo segue com este pedido; para isso é precisa uma autorização própria.',
  },
};
