import { budget2023 } from './budget2023/budget2023';
import { department2022 } from './department2022/department2022';
import { department2025 } from './department2025/department2025';
import type { Form } from './reportForm';
import { management2023 } from './management2023/management2023';
import { projects2023 } from './projects2023/projects2023';

/** The built-in report forms in the order in which they are offered; the first is used where nobody chose. */
export const allForms: readonly Form[] = [department2022, management2023, budget2023, department2025, projects2023];

export function formById(id: string): Form | undefined {
  return allForms.find((form) => form.id === id);
}
