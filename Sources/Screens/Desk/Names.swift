package import Terminal

/// In this room a command is what a screen asks of the program; the engine's, which has the same
/// name, is given through the hall's use cases only.
package typealias Command<Answer: Sendable> = Terminal.Command<Answer>
