import type { Operation } from 'fast-json-patch';
import type { Defect } from './clean-document.js';
import { add, inFile, remove, replace } from './defect-builders.js';

/** The workflow beside the clean document. */
export const WORKFLOW = 'workflows/adopt-pet.arazzo.yaml';

const ADOPT = '/workflows/0';
const CREATE_PET = `${ADOPT}/steps/0`;
const GET_PET = `${ADOPT}/steps/2`;

const defect = (rule: string, what: string, ...patch: Operation[]): Defect =>
  inFile(rule, what, WORKFLOW, ...patch);

/** One or more defects for each rule of workflows that redocly.yaml names, which that rule alone must find. */
export const ARAZZO_DEFECTS: readonly Defect[] = [
  defect(
    'no-criteria-xpath',
    'a condition in XPath',
    add(`${CREATE_PET}/successCriteria/1`, { context: '$response.body', condition: '/id', type: 'xpath' }),
  ),
  defect(
    'no-x-security-both-scheme-and-scheme-name',
    'two schemes in one entry',
    add(`${ADOPT}/x-security/0/scheme`, { type: 'http', scheme: 'basic' }),
  ),
  defect(
    'no-x-security-scheme-name-without-openapi',
    'a scheme of the document for a request that is not in it',
    remove(`${CREATE_PET}/operationId`),
    add(`${CREATE_PET}/x-operation`, { url: 'https://api.shelter.test/pets', method: 'post' }),
    add(`${CREATE_PET}/x-security`, [{ schemeName: '$sourceDescriptions.shelter.Basic', values: {} }]),
  ),
  defect(
    'x-security-scheme-name-reference',
    'a scheme that may be of either source',
    replace(`${ADOPT}/x-security/0/schemeName`, 'Basic'),
  ),
  defect(
    'x-security-scheme-required-values',
    'a user without a password',
    add(`${CREATE_PET}/x-security`, [
      { scheme: { type: 'http', scheme: 'basic' }, values: { username: '$inputs.username' } },
    ]),
  ),
  defect(
    'rule/step-checked',
    'a step that takes every answer for a success',
    remove(`${GET_PET}/successCriteria`),
  ),
  defect('rule/step-documented', 'a step without a description', remove(`${GET_PET}/description`)),
  defect('rule/step-documented', 'an empty description', replace(`${GET_PET}/description`, '')),
  defect('rule/step-id', 'a step in kebab-case', replace(`${GET_PET}/stepId`, 'get-pet')),
  defect('rule/workflow-documented', 'a workflow without a summary', remove(`${ADOPT}/summary`)),
  defect('rule/workflow-documented', 'a workflow without a description', remove(`${ADOPT}/description`)),
  defect('rule/workflow-documented', 'a workflow without a source', remove(`${ADOPT}/x-goji-source`)),
  defect('rule/workflow-id', 'a workflow in camelCase', replace(`${ADOPT}/workflowId`, 'adoptPet')),

  // Of the recommended set: one says that it is in force, one that the format is checked.
  defect(
    'outputs-defined',
    'an output that the step does not have',
    replace(`${ADOPT}/outputs/petId`, '$steps.createPet.outputs.id'),
  ),
  defect('struct', 'a field that Arazzo does not have', add(`${GET_PET}/sucessCriteria`, [])),
];
