-- Where something stands on its pages: a commitment, figure, date, settlement or sentence of a document.
select boxes from commitments where document_id = $document and commitment_id = $id
union all
select boxes from sentences where document_id = $document and sentence_id = $id
union all
select boxes from figures where document_id = $document and figure_id = $id
union all
select boxes from dates where document_id = $document and date_id = $id
union all
select boxes from settlements where document_id = $document and settlement_id = $id
