/// One document for several sub-tasks (多证合一): what stands on another's is no paper of its own, and
/// that document is ready when all that stands on it is concluded.
extension CaseFile {
  /// Everything that is handed out.
  package var outputs: [Output] { tasks.flatMap(\.outputs).filter { $0.on == nil } }

  package func output(_ key: Output.Key) -> Output? {
    guard let task = task(key.ordinal) else { return nil }
    return task.outputs.first { $0.key == key && $0.on == nil }
  }

  /// The sub-tasks whose results stand on this document besides its own.
  package func standing(on key: Output.Key) -> [SubTask] {
    tasks.filter { $0.outputs.contains { $0.on == key } }
  }

  /// Documents that were made out, and wait for nothing that stands on them any more.
  var finished: [Output.Key] {
    outputs.filter { output in
      guard output.ready == nil, let task = task(output.key.ordinal), !task.state.isOpen
      else { return false }
      return standing(on: output.key).allSatisfy { !$0.state.isOpen }
    }.map(\.key)
  }

  /// What stood on a document that will never be gets papers of its own.
  mutating func part(from ordinal: Int) {
    for index in tasks.indices where tasks[index].on == ordinal {
      for output in tasks[index].outputs.indices { tasks[index].outputs[output].on = nil }
    }
  }

  /// After it was opened again: what stands on its document does so again, and it on another's,
  /// which is not ready then.
  mutating func unite(_ ordinal: Int) {
    for task in tasks where task.on == ordinal && task.state != .refused { stand(task.ordinal) }
    guard let carrier = tasks[ordinal - 1].on.flatMap({ task($0) }),
      carrier.state != .refused, carrier.state != .void
    else { return }
    stand(ordinal)
    change(carrier.ordinal) { task in
      task.outputs[0].ready = nil
      task.outputs[0].told = nil
    }
  }

  private mutating func stand(_ ordinal: Int) {
    change(ordinal) { $0.stand() }
  }
}

extension SubTask {
  /// All that it ends with stands on the first document of the one it belongs to.
  mutating func stand() {
    guard let on else { return }
    for index in outputs.indices { outputs[index].on = Output.Key(ordinal: on, index: 1) }
  }
}
