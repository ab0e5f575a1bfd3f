import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** The command that prints what a shell needs to complete verbs and options; added last, since it learns those that are there. */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: 'completion' });
  program.commands
    .find((command) => command.name() === 'completion')!
    .description('print the completion script of a shell, which completes verbs and options on Tab');
}
