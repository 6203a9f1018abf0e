import '../../patient/patient.css';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion, trailQuestionsQuery } from '../../api/queries/carried/trail.ts';
import type { AskedQuestion } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { usePrincipal } from '../../shell/guard.tsx';

const ANSWER_MAX = 2000;

/** What people asked about entries of their trail and nobody has answered yet. */
export function TrailQuestions() {
  const { t } = useTranslation('trail');
  const questions = useQuery(trailQuestionsQuery(useLanguage()));
  return (
    <Gate query={questions}>
      {(answer) =>
        answer.questions.length === 0 ? (
          <Empty title={t('oversight.questions.none')} />
        ) : (
          <ul className="list-links">
            {answer.questions.map((one) => (
              <li key={one.question.question_id}>
                <QuestionEntry of={one} />
              </li>
            ))}
          </ul>
        )
      }
    </Gate>
  );
}

function QuestionEntry({ of: { question, event } }: { of: AskedQuestion }) {
  const { t } = useTranslation('trail');
  return (
    <div className="stack-tight">
      <p>
        <strong>{question.text}</strong>
      </p>
      <p>{t('oversight.about', { act: event.act_text, place: event.organisation_name })}</p>
      <p>
        <small className="soft">
          <Moment of={event.at} />
        </small>
      </p>
      <AnswerForm of={question.question_id} />
    </div>
  );
}

function AnswerForm({ of }: { of: string }) {
  const { t } = useTranslation('trail');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const answer = useMutation({
    mutationFn: () => answerQuestion(of, text.trim()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['trail-questions'] }),
  });
  if (usePrincipal().role !== 'officer') return null;
  return (
    <div className="stack-tight">
      <Textarea
        label={t('oversight.answer')}
        value={text}
        maxLength={ANSWER_MAX}
        autosize
        minRows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {answer.error === null ? null : <Failed problem={answer.error} />}
      <div>
        <Button
          loading={answer.isPending}
          onClick={() => {
            if (text.trim() !== '') answer.mutate();
          }}
        >
          {t('oversight.answer.send')}
        </Button>
      </div>
    </div>
  );
}
