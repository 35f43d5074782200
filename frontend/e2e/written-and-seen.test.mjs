import { alsoThereScenarios } from './also-there.mjs';
import { documentScenarios } from './documents.mjs';
import { everyPageScenarios } from './every-page.mjs';
import { importScenarios } from './imports.mjs';
import { planScenarios } from './plans.mjs';
import { recordScenarios } from './records.mjs';
import { recordingScenarios } from './recording.mjs';
import { servedAndSeen } from './served-and-seen.mjs';

// Beside the other test file, on a store of its own. Every page comes last: what was written is on them.
servedAndSeen(recordingScenarios, documentScenarios, planScenarios, recordScenarios, importScenarios, alsoThereScenarios, everyPageScenarios);
