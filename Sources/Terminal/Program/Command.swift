/// What a screen asks of the program; `update` returns them, and they are done in order.
package enum Command<Answer: Sendable> {
  case push(any Screen)
  /// Puts another screen in this one's place.
  case replace(any Screen)
  /// Leaves this screen; the one beneath is told `.resumed` with the result.
  case pop((any Sendable)? = nil)
  /// Leaves every screen but the first.
  case home
  /// Takes all screens away and begins with this one, as after signing out.
  case restart(any Screen)
  /// Ends the program.
  case quit

  /// Says something on the message line: what was done.
  case say(String)
  /// Says why something was not done, with one bell.
  case refuse(String)
  /// Changes what all screens know: language, window and person.
  case change((inout Env) -> Void)
  /// Opens a dialog over this screen; its answer comes as `.answer`.
  case ask(Dialog<Answer>)

  /// Works off the main thread while the person goes on; `.answer` comes to this screen, or is
  /// dropped if the screen is gone. With a tag, only the newest answer of that tag comes.
  ///
  /// Works run side by side: what must follow on an answer is asked for when the answer is there.
  case run(tag: String? = nil, @Sendable () -> Answer)
  /// The same, and keys pressed meanwhile are kept until the answer is there.
  case wait(@Sendable () -> Answer)

  /// A `run` that may fail.
  package static func run(
    tag: String? = nil, _ work: @escaping @Sendable () throws -> Answer,
    orElse failed: @escaping @Sendable (any Error) -> Answer
  ) -> Command {
    .run(tag: tag) { attempt(work, failed) }
  }

  /// A `wait` that may fail.
  package static func wait(
    _ work: @escaping @Sendable () throws -> Answer,
    orElse failed: @escaping @Sendable (any Error) -> Answer
  ) -> Command {
    .wait { attempt(work, failed) }
  }
}

nonisolated private func attempt<Answer>(
  _ work: () throws -> Answer, _ failed: (any Error) -> Answer
) -> Answer {
  do { return try work() } catch { return failed(error) }
}
