package import Hall
package import Terminal

extension Terminal.Command {
  /// Asks the hall for something while the person goes on; with a tag, only the newest answer comes.
  ///
  /// - Parameter keysWait: whether keys pressed meanwhile wait for the answer, because they are meant
  ///   for what it shows; then it comes in any case.
  package static func ask<Value: Sendable>(
    tag: String? = nil, keysWait: Bool = false,
    _ work: @escaping @Sendable () throws(HallError) -> Value,
    then answer: @escaping @Sendable (Value) -> Answer,
    orElse failed: @escaping @Sendable (HallError) -> Answer
  ) -> Terminal.Command<Answer> {
    keysWait
      ? .wait { outcome(of: work, answer, failed) }
      : .run(tag: tag) { outcome(of: work, answer, failed) }
  }

  /// Has the hall do something; keys pressed meanwhile wait for the answer.
  package static func perform<Value: Sendable>(
    _ work: @escaping @Sendable () throws(HallError) -> Value,
    then answer: @escaping @Sendable (Value) -> Answer,
    orElse failed: @escaping @Sendable (HallError) -> Answer
  ) -> Terminal.Command<Answer> {
    .wait { outcome(of: work, answer, failed) }
  }
}

nonisolated private func outcome<Value, Answer>(
  of work: () throws(HallError) -> Value, _ answer: (Value) -> Answer,
  _ failed: (HallError) -> Answer
) -> Answer {
  do { return answer(try work()) } catch { return failed(error) }
}
