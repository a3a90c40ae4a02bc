internal import CCups
internal import Glibc

/// A queue of CUPS: a job is followed to its end, for that the server took it says nothing yet.
struct QueuePrinter {
  let queue: String

  /// Between two looks at the job.
  private static let pause: UInt32 = 20_000

  func print(
    _ job: PrintJob, until deadline: ContinuousClock.Instant, ticket: (String) -> Void
  ) -> Delivery {
    var number: Int32 = 0
    do throws(PrintFailure) {
      try CupsLibrary.ask(queue) { ccups_create_job(queue, job.name, &number, $0, $1) }
    } catch { return .notPrinted(error) }
    ticket(String(number))
    do throws(PrintFailure) { try send(job, as: number) } catch {
      // A job without its whole document is not printed, and must not be when nobody looks.
      return callOff(number, error)
    }
    return follow(number, until: deadline)
  }

  /// Of a job that nobody followed; nil where the server knows it no more.
  func whatBecame(of job: Int32) -> Delivery? {
    guard let state = try? CupsLibrary.state(ofJob: job, in: queue) else { return nil }
    return isOver(state) ?? callOff(job, failure(.queueLate, state))
  }

  private func send(_ job: PrintJob, as number: Int32) throws(PrintFailure) {
    try CupsLibrary.ask(queue) { error, size in
      job.bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return false }
        return ccups_send_document(
          queue, number, job.rendering.mimeType, start, bytes.count, error, size)
      }
    }
  }

  private func follow(_ job: Int32, until deadline: ContinuousClock.Instant) -> Delivery {
    while true {
      let state: CupsLibrary.State
      do throws(PrintFailure) { state = try CupsLibrary.state(ofJob: job, in: queue) } catch {
        return .perhaps(error)
      }
      if let end = isOver(state) { return end }
      if let stand = standing(state) { return callOff(job, stand) }
      guard ContinuousClock.now < deadline else { return callOff(job, failure(.queueLate, state)) }
      usleep(Self.pause)
    }
  }

  /// A job that is at its end.
  private func isOver(_ state: CupsLibrary.State) -> Delivery? {
    switch Int(state.number) {
    case CCUPS_JOB_COMPLETED: .printed
    case CCUPS_JOB_ABORTED: .perhaps(failure(.jobAborted, state))
    case CCUPS_JOB_CANCELED: .perhaps(failure(.jobCanceled, state))
    default: nil
    }
  }

  /// Why a job will not go on by itself: held, stopped, or its printer is stopped.
  private func standing(_ state: CupsLibrary.State) -> PrintFailure? {
    switch Int(state.number) {
    case CCUPS_JOB_HELD: return failure(.jobHeld, state)
    case CCUPS_JOB_STOPPED: return failure(.jobStopped, state)
    case CCUPS_JOB_PENDING:
      guard let printer = try? CupsLibrary.state(ofQueue: queue),
        Int(printer.number) == CCUPS_PRINTER_STOPPED
      else { return nil }
      return failure(.queueStopped, printer)
    default: return nil
    }
  }

  /// Takes the job away, so that it does not come out hours later beside another.
  /// - Returns: not printed where it never reached the printer; perhaps where it may have begun.
  private func callOff(_ job: Int32, _ failure: PrintFailure) -> Delivery {
    let before = try? CupsLibrary.state(ofJob: job, in: queue)
    let printer = try? CupsLibrary.state(ofQueue: queue)
    do throws(PrintFailure) {
      try CupsLibrary.ask(queue) { ccups_cancel_job(queue, job, $0, $1) }
    } catch {
      let after = try? CupsLibrary.state(ofJob: job, in: queue)
      return after.flatMap { isOver($0) } ?? .perhaps(failure)
    }
    guard let before else { return .perhaps(failure) }
    let waited = [CCUPS_JOB_PENDING, CCUPS_JOB_HELD].contains(Int(before.number))
    let isConnecting = printer?.reasons.contains { $0.hasPrefix("connecting-to-device") } ?? false
    return waited || isConnecting ? .notPrinted(failure) : .perhaps(failure)
  }

  private func failure(_ code: PrintFailure.Code, _ state: CupsLibrary.State) -> PrintFailure {
    PrintFailure(code, target: queue, detail: state.detail)
  }
}
