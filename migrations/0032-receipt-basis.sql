-- Receipts say what the act was: an own consent, a link that is carried, a visit, or an emergency.
alter table data.sharing_receipt add column basis text;

-- Of receipts that are here already the signed text says it; it is copied where the consent is kept beside it.
alter table data.sharing_receipt disable trigger sharing_receipt_stays;
update data.sharing_receipt r set basis = c.basis from data.sharing_consent c
 where c.consent_id = r.consent_id;
alter table data.sharing_receipt enable trigger sharing_receipt_stays;
