/// What became of bytes that were to be printed. The three are told apart because only the first is
/// written down, and only the second may be tried again without asking anybody (R30).
package enum Delivery: Hashable, Sendable {
  /// The printer, or the file, said so.
  case printed
  /// Nothing came out, for certain.
  case notPrinted(PrintFailure)
  /// Some or all may have come out.
  case perhaps(PrintFailure)
}

/// A paper on its way to a printer.
package struct PrintJob: Sendable {
  package let bytes: [UInt8]
  package let rendering: Rendering
  /// Of the file, and of the job in a queue: without anybody's name.
  package let name: String

  package init(bytes: [UInt8], rendering: Rendering, name: String) {
    self.bytes = bytes
    self.rendering = rendering
    self.name = name
  }
}

extension PrinterAddress {
  /// How long a printer may take before the job is called off.
  package static let patience = Duration.seconds(60)

  /// Prints, and returns when it is known what became of it.
  /// - Parameters:
  ///   - patience: after it, nothing more is sent, and a queue's job is cancelled.
  ///   - ticket: told what a queue calls the job, before it can come out.
  package func deliver(
    _ job: PrintJob, patience: Duration = Self.patience, ticket: (String) -> Void = { _ in }
  ) -> Delivery {
    let deadline = ContinuousClock.now + patience
    switch self {
    case .folder(let folder):
      do throws(PrintFailure) {
        _ = try FilePrinter(folder: folder).print(job.bytes, as: job.name)
        return .printed
      } catch { return .notPrinted(error) }
    case .device(let path):
      return DevicePrinter(path: path).print(job.bytes, until: deadline)
    case .socket(let host, let port, let waits):
      return SocketPrinter(host: host, port: port, waits: waits)
        .print(job.bytes, until: deadline)
    case .queue(let name):
      return QueuePrinter(queue: name).print(job, until: deadline, ticket: ticket)
    }
  }

  /// What became of a job that nobody followed to its end, where the printer can still be asked.
  /// - Returns: nil where it cannot: somebody must look.
  package func lookUp(_ ticket: String) -> Delivery? {
    guard case .queue(let name) = self, let job = Int32(ticket) else { return nil }
    return QueuePrinter(queue: name).whatBecame(of: job)
  }
}
