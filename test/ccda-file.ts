/** A section of a C-CDA document: its LOINC code, its text, and its entries as XML. */
export interface CcdaSection {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly entries: readonly string[];
}

const entry = (inside: string) => `<entry typeCode="DRIV">${inside}</entry>`;

/** A problem with its code in SNOMED CT and a translation, as a concern with one observation. */
const PROBLEM = `<act classCode="ACT" moodCode="EVN">
  <statusCode code="active"/>
  <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">
    <statusCode code="completed"/>
    <effectiveTime><low value="20190304"/></effectiveTime>
    <value xsi:type="CD" code="38341003" codeSystem="2.16.840.1.113883.6.96" displayName="Hypertension">
      <originalText><reference value="#problem1"/></originalText>
      <translation code="I10" codeSystem="2.16.840.1.113883.6.3" displayName="Essential hypertension"/>
    </value>
  </observation></entryRelationship></act>`;

const OLD_PROBLEM = PROBLEM.replace(
  '<low value="20190304"/>',
  '<low value="2010"/><high value="20110102"/>',
)
  .replace('38341003', '233604007')
  .replace('displayName="Hypertension"', 'displayName="Pneumonia"')
  .replace('#problem1', '#nowhere');

const ALLERGY = `<act classCode="ACT" moodCode="EVN">
  <statusCode code="active"/>
  <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">
    <effectiveTime><low nullFlavor="UNK"/></effectiveTime>
    <value xsi:type="CD" code="416098002" codeSystem="2.16.840.1.113883.6.96" displayName="Drug allergy"/>
    <participant typeCode="CSM"><participantRole><playingEntity>
      <code code="7980" codeSystem="2.16.840.1.113883.6.88" displayName="Penicillin G"/>
    </playingEntity></participantRole></participant>
    <entryRelationship typeCode="MFST" inversionInd="true"><observation classCode="OBS" moodCode="EVN">
      <value xsi:type="CD" code="247472004" codeSystem="2.16.840.1.113883.6.96" displayName="Hives"/>
      <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">
        <code code="SEV" codeSystem="2.16.840.1.113883.5.4"/>
        <value xsi:type="CD" code="24484000" codeSystem="2.16.840.1.113883.6.96"/>
      </observation></entryRelationship>
    </observation></entryRelationship>
  </observation></entryRelationship></act>`;

const medicine = (
  code: string,
  inside: string,
) => `<substanceAdministration classCode="SBADM" moodCode="EVN">
  ${inside}
  <consumable><manufacturedProduct><manufacturedMaterial>${code}</manufacturedMaterial></manufacturedProduct></consumable>
</substanceAdministration>`;

const MEDICINE = medicine(
  '<code code="197361" codeSystem="2.16.840.1.113883.6.88" displayName="Amlodipine 5 MG Oral Tablet"/>',
  `<text><reference value="#med1"/></text><statusCode code="active"/>
   <effectiveTime xsi:type="IVL_TS"><low value="20200101"/></effectiveTime>
   <effectiveTime xsi:type="PIVL_TS" operator="A"><period value="24" unit="h"/></effectiveTime>
   <routeCode code="C38288" codeSystem="2.16.840.1.113883.3.26.1.1" displayName="Oral"/>
   <doseQuantity value="1"/>`,
);

const NAMELESS = medicine('<code nullFlavor="UNK"/>', '<statusCode code="active"/>');

const VACCINE = medicine(
  '<code code="141" codeSystem="2.16.840.1.113883.12.292" displayName="Influenza"/><lotNumberText>L1</lotNumberText>',
  '<statusCode code="completed"/><effectiveTime value="20251015"/>',
);

const RESULT = `<organizer classCode="BATTERY" moodCode="EVN">
  <code code="57021-8" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/>
  <effectiveTime value="202602101530+0800"/>
  <component><observation classCode="OBS" moodCode="EVN">
    <code code="718-7" codeSystem="2.16.840.1.113883.6.1" displayName="Hemoglobin"/>
    <statusCode code="completed"/>
    <value xsi:type="PQ" value="13.2" unit="g/dL"/>
    <interpretationCode code="N" codeSystem="2.16.840.1.113883.5.83"/>
    <referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="12.0" unit="g/dL"/><high value="15.5" unit="g/dL"/></value></observationRange></referenceRange>
  </observation></component>
  <component><observation classCode="OBS" moodCode="EVN">
    <code code="5778-6" codeSystem="2.16.840.1.113883.6.1" displayName="Colour of urine"/>
    <statusCode code="completed"/><value xsi:type="ST">straw</value>
  </observation></component></organizer>`;

const PROCEDURE = `<procedure classCode="PROC" moodCode="EVN">
  <code code="80146002" codeSystem="2.16.840.1.113883.6.96" displayName="Appendectomy"/>
  <statusCode code="completed"/><effectiveTime value="19990512"/></procedure>`;

/** The sections of a Continuity of Care Document, with an entry of each kind and what cannot be mapped among them. */
export const CCD_SECTIONS: readonly CcdaSection[] = [
  {
    code: '11450-4',
    title: 'Problems',
    text: '<table><thead><tr><th>Problem</th></tr></thead><tbody><tr><td colspan="2" ID="problem1">High blood pressure &amp; dizziness</td></tr></tbody></table>',
    entries: [PROBLEM, OLD_PROBLEM],
  },
  { code: '48765-2', title: 'Allergies', text: 'Penicillin', entries: [ALLERGY] },
  {
    code: '10160-0',
    title: 'Medications',
    text: '<list listType="ordered"><item><content ID="med1" styleCode="Bold">Amlodipine</content> daily</item></list>',
    entries: [MEDICINE, NAMELESS],
  },
  {
    code: '11369-6',
    title: 'Immunizations',
    text: '<paragraph>Influenza</paragraph>',
    entries: [VACCINE],
  },
  {
    code: '30954-2',
    title: 'Results',
    text: '<paragraph>Blood count</paragraph>',
    entries: [RESULT],
  },
  {
    code: '47519-4',
    title: 'Procedures',
    text: '<paragraph>Appendectomy</paragraph>',
    entries: [PROCEDURE],
  },
  {
    code: '29762-2',
    title: 'Social History',
    text: '<paragraph>Never smoked</paragraph>',
    entries: [
      '<observation classCode="OBS" moodCode="EVN"><code code="72166-2" codeSystem="2.16.840.1.113883.6.1"/></observation>',
    ],
  },
];

/** A C-CDA document (release 2.1) of these sections. */
export function ccdaFile(sections: readonly CcdaSection[] = CCD_SECTIONS): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="CDA.xsl"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
  <id root="2.16.840.1.113883.19.5" extension="doc-1"/>
  <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/>
  <title>Continuity of Care Document</title>
  <effectiveTime value="20260210160000+0800"/>
  <recordTarget><patientRole>
    <id root="2.16.840.1.113883.19.5.99" extension="P1"/>
    <patient><name><given>Tai Man</given><family>Chan</family></name>
      <administrativeGenderCode code="M" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19500607"/></patient>
  </patientRole></recordTarget>
  <custodian><assignedCustodian><representedCustodianOrganization><name>A hospital</name></representedCustodianOrganization></assignedCustodian></custodian>
  <component><structuredBody>${sections
    .map(
      ({ code, title, text, entries }) =>
        `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title><text>${text}</text>${entries.map(entry).join('')}</section></component>`,
    )
    .join('')}</structuredBody></component>
</ClinicalDocument>`);
}
