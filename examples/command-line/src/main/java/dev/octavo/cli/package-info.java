/**
 * The command line: {@link dev.octavo.cli.OctavoCommand} takes the options, finds the inputs, and has each of them
 * published by a job of its own.
 */
@NullMarked
package dev.octavo.cli;

import org.jspecify.annotations.NullMarked;
