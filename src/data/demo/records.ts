import { type Chart, openChart } from './chart.ts';
import { type DemoHospital, HARBOUR_CLINIC, LAKE_CENTRE, SHENZHEN_HOSPITAL } from './hospitals.ts';

/** What is known of somebody at one side: who writes it, and what. */
export interface DemoRecord {
  /** Name of the demonstration person. */
  readonly name: string;
  readonly hospital: DemoHospital;
  readonly write: (chart: Chart) => void;
}

/** Records of Hong Kong: units as its laboratories print them, English words. */
const HONG_KONG: readonly DemoRecord[] = [
  {
    name: 'chan-tai-man',
    hospital: HARBOUR_CLINIC,
    write: (chart) => {
      chart.allergy('atc J01CE01', 'Benzylpenicillin', {
        recorded: '2024-03-12',
        reaction: 'Generalised urticaria within an hour of the first dose',
        severity: 'severe',
      });
      chart.problem('icd I10', 'Essential hypertension', { since: '2011', recorded: '2024-03-12' });
      chart.problem('icd E11.9', 'Type 2 diabetes mellitus', {
        since: '2015-06',
        recorded: '2024-03-12',
      });
      chart.problem('icd M10.9', 'Gout', { since: '2020-09', recorded: '2024-09-03' });
      chart.problem('icd F32.1', 'Moderate depressive episode', {
        since: '2025-02',
        recorded: '2025-02-18',
        label: 'PSY',
      });
      chart.medicine('atc C08CA01', 'Amlodipine 5 mg tablet', {
        from: '2024-03-12',
        dose: 'One tablet once a day',
      });
      chart.medicine('atc A10BA02', 'Metformin 500 mg tablet', {
        from: '2024-03-12',
        dose: 'One tablet twice a day with meals',
      });
      chart.medicine('atc M04AA01', 'Allopurinol 100 mg tablet', {
        from: '2024-09-03',
        dose: 'One tablet once a day',
      });
      chart.medicine('words', 'Pei Pa Koa syrup', {
        from: '2025-11-20',
        dose: '15 mL three times a day when coughing',
      });
      chart.vaccine('cvx 141', 'Influenza, seasonal, injectable', '2025-10-28');
      chart.vaccine('cvx 33', 'Pneumococcal polysaccharide, 23-valent', '2024-11-05');
      chart.lab('loinc 14749-6', 'Glucose, fasting', {
        on: '2025-12-16',
        value: '7.8 mmol/L',
        range: ['3.9 mmol/L', '6.1 mmol/L'],
        flag: 'H',
      });
      chart.lab('loinc 4548-4', 'HbA1c', {
        on: '2025-12-16',
        value: '7.1 %',
        range: [null, '6.5 %'],
        flag: 'H',
      });
      chart.lab('loinc 14682-9', 'Creatinine', {
        on: '2025-12-16',
        value: '98 umol/L',
        range: ['65 umol/L', '109 umol/L'],
      });
      chart.lab('loinc 14933-6', 'Urate', {
        on: '2025-12-16',
        value: '0.46 mmol/L',
        range: ['0.21 mmol/L', '0.42 mmol/L'],
        flag: 'H',
      });
      chart.lab('loinc 14647-2', 'Cholesterol', {
        on: '2025-12-16',
        value: '4.9 mmol/L',
        range: [null, '5.2 mmol/L'],
      });
      chart.report('loinc 24323-8', 'Renal and metabolic profile', {
        on: '2025-12-16',
        says: 'Fasting glucose and urate above range; renal function within range for age.',
        results: 5,
      });
      chart.pressure('2026-01-06', 138, 82);
      chart.lab('words', 'Timed up and go', { on: '2026-01-06', value: '11.4 s' });
      chart.procedure('words', 'Diabetic retinal photography', '2025-05-14');
      chart.visit('2026-01-06', 'Follow-up of blood pressure and diabetes');
    },
  },
  {
    name: 'choi-hon-ming',
    hospital: HARBOUR_CLINIC,
    write: (chart) => {
      chart.allergy('atc M01AE01', 'Ibuprofen', {
        recorded: '2024-05-20',
        reaction: 'Wheeze',
        severity: 'moderate',
      });
      chart.problem('icd J45.9', 'Asthma', { since: '1998', recorded: '2024-05-20' });
      chart.problem('icd I48.9', 'Atrial fibrillation', {
        since: '2022-11',
        recorded: '2024-05-20',
      });
      chart.medicine('atc B01AF02', 'Apixaban 5 mg tablet', {
        from: '2024-05-20',
        dose: 'One tablet twice a day',
      });
      chart.medicine('atc R03AC02', 'Salbutamol 100 mcg inhaler', {
        from: '2024-05-20',
        dose: 'Two puffs when needed',
      });
      chart.medicine('atc C07AB07', 'Bisoprolol 2.5 mg tablet', {
        from: '2024-05-20',
        dose: 'One tablet once a day',
      });
      chart.vaccine('cvx 141', 'Influenza, seasonal, injectable', '2025-11-03');
      chart.lab('loinc 718-7', 'Haemoglobin', {
        on: '2025-10-21',
        value: '13.1 g/dL',
        range: ['13.3 g/dL', '17.1 g/dL'],
        flag: 'L',
      });
      chart.lab('loinc 14682-9', 'Creatinine', {
        on: '2025-10-21',
        value: '88 umol/L',
        range: ['65 umol/L', '109 umol/L'],
      });
      chart.lab('loinc 22664-7', 'Urea', {
        on: '2025-10-21',
        value: '6.4 mmol/L',
        range: ['3.2 mmol/L', '8.2 mmol/L'],
      });
      chart.report('loinc 58410-2', 'Complete blood count', {
        on: '2025-10-21',
        says: 'Mild anaemia; no change since 2024.',
        results: 1,
      });
      chart.pressure('2025-10-21', 126, 74);
      chart.visit('2025-10-21', 'Follow-up of asthma and anticoagulation');
    },
  },
  {
    name: 'lee-siu-fong',
    hospital: HARBOUR_CLINIC,
    write: (chart) => {
      chart.problem('icd E78.5', 'Hyperlipidaemia', { since: '2018-04', recorded: '2024-07-09' });
      chart.problem('icd M17.9', 'Osteoarthritis of knee', {
        since: '2021',
        recorded: '2024-07-09',
      });
      chart.medicine('atc C10AA05', 'Atorvastatin 20 mg tablet', {
        from: '2024-07-09',
        dose: 'One tablet at night',
      });
      chart.medicine('atc N02BE01', 'Paracetamol 500 mg tablet', {
        from: '2025-03-18',
        dose: 'Two tablets when needed, at most four times a day',
      });
      chart.vaccine('cvx 141', 'Influenza, seasonal, injectable', '2025-10-30');
      chart.lab('loinc 39469-2', 'LDL cholesterol', {
        on: '2025-09-09',
        value: '2.4 mmol/L',
        range: [null, '3.4 mmol/L'],
      });
      chart.lab('loinc 14927-8', 'Triglycerides', {
        on: '2025-09-09',
        value: '1.9 mmol/L',
        range: [null, '1.7 mmol/L'],
        flag: 'H',
      });
      chart.pressure('2025-09-09', 131, 78);
      chart.visit('2025-09-09', 'Follow-up of blood lipids');
    },
  },
];

/** Records of Macao: mixed units, Portuguese words. */
const MACAO: readonly DemoRecord[] = [
  {
    name: 'lei-wai-keong',
    hospital: LAKE_CENTRE,
    write: (chart) => {
      chart.allergy('atc B01AC06', 'Ácido acetilsalicílico', {
        recorded: '2024-02-21',
        reaction: 'Angioedema',
        severity: 'severe',
      });
      chart.problem('icd I25.1', 'Doença aterosclerótica do coração', {
        since: '2019-08',
        recorded: '2024-02-21',
      });
      chart.problem('icd N18.3', 'Doença renal crónica, estádio 3', {
        since: '2023',
        recorded: '2024-02-21',
      });
      chart.medicine('atc B01AC04', 'Clopidogrel 75 mg', {
        from: '2024-02-21',
        dose: 'Um comprimido por dia',
      });
      chart.medicine('atc C10AA07', 'Rosuvastatina 10 mg', {
        from: '2024-02-21',
        dose: 'Um comprimido à noite',
      });
      chart.vaccine('cvx 141', 'Gripe sazonal, injetável', '2025-10-14');
      chart.lab('loinc 2160-0', 'Creatinina', {
        on: '2025-11-11',
        value: '1.6 mg/dL',
        range: ['0.7 mg/dL', '1.3 mg/dL'],
        flag: 'H',
      });
      chart.lab('loinc 2823-3', 'Potássio', {
        on: '2025-11-11',
        value: '4.8 mmol/L',
        range: ['3.5 mmol/L', '5.1 mmol/L'],
      });
      chart.lab('loinc 2345-7', 'Glicose', {
        on: '2025-11-11',
        value: '104 mg/dL',
        range: ['70 mg/dL', '100 mg/dL'],
        flag: 'H',
      });
      chart.pressure('2025-11-11', 142, 80);
      chart.visit('2025-11-11', 'Consulta de seguimento');
    },
  },
];

/** Records of Guangdong: simplified Chinese. */
const GUANGDONG: readonly DemoRecord[] = [
  {
    name: 'choi-hon-ming',
    hospital: SHENZHEN_HOSPITAL,
    write: (chart) => {
      chart.allergy('words', '头孢呋辛', {
        recorded: '2025-04-08',
        reaction: '全身皮疹',
        severity: 'moderate',
      });
      chart.problem('icd I48.9', '心房颤动', { since: '2022-11', recorded: '2025-04-08' });
      chart.problem('icd M54.5', '腰痛', { since: '2025-03', recorded: '2025-04-08' });
      chart.medicine('atc B01AF02', '阿哌沙班片 5mg', {
        from: '2025-04-08',
        dose: '每次1片，每日2次',
      });
      chart.medicine('words', '正骨水', { from: '2025-04-08', dose: '外用，每日2次' });
      chart.lab('loinc 718-7', '血红蛋白', {
        on: '2025-04-08',
        value: '128 g/L',
        range: ['130 g/L', '175 g/L'],
        flag: 'L',
      });
      chart.lab('loinc 14933-6', '尿酸', {
        on: '2025-04-08',
        value: '402 umol/L',
        range: ['208 umol/L', '428 umol/L'],
      });
      chart.report('words', '腰椎磁共振', {
        on: '2025-04-10',
        says: '腰4/5椎间盘膨出，未见神经根受压。',
        results: 0,
      });
      chart.visit('2025-04-08', '腰痛复诊');
    },
  },
  {
    name: 'yip-ka-ming',
    hospital: SHENZHEN_HOSPITAL,
    write: (chart) => {
      chart.problem('icd K21.9', '胃食管反流病', { since: '2024-10', recorded: '2024-11-19' });
      chart.medicine('atc A02BC01', '奥美拉唑肠溶胶囊 20mg', {
        from: '2024-11-19',
        dose: '每次1粒，每日1次，早餐前',
      });
      chart.lab('loinc 14749-6', '葡萄糖', {
        on: '2024-11-19',
        value: '5.2 mmol/L',
        range: ['3.9 mmol/L', '6.1 mmol/L'],
      });
      chart.visit('2024-11-19', '反酸、烧心');
    },
  },
];

/** Invented records of the demonstration's persons, by side. Every value is made up. */
export const DEMO_RECORDS = { HK: HONG_KONG, MO: MACAO, GD: GUANGDONG } as const;

/** Writes a record of the demonstration into a new chart. */
export function chartOf(record: DemoRecord, patient: Parameters<typeof openChart>[0]): Chart {
  const chart = openChart(patient, record.hospital);
  record.write(chart);
  return chart;
}
