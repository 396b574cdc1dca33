-- The sentence that says how few peers a comparison has.
-- 同类家数不足十家时的提示
--
-- a value is: a sentence, or null from ten peers on

create or replace macro few_peers_caution(peer_count) as
    case
        when peer_count < 10 then '同类仅 ' || peer_count || ' 家，不足十家。'
    end;

comment on macro few_peers_caution is
    '同类家数不足十家时的提示 | sentence that says how few peers there are';
