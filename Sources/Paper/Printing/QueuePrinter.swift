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
    case CCUPS_JOB_ABORTED: ended(.jobAborted, state)
    case CCUPS_JOB_CANCELED: ended(.jobCanceled, state)
    default: nil
    }
  }

  private func ended(_ code: PrintFailure.Code, _ state: CupsLibrary.State) -> Delivery {
    state.began ? .perhaps(failure(code, state)) : .notPrinted(failure(code, state))
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
  /// - Returns: not printed where it was never given to the printer; perhaps otherwise, for no queue
  ///   says how many bytes its printer took.
  private func callOff(_ job: Int32, _ failure: PrintFailure) -> Delivery {
    do throws(PrintFailure) {
      try CupsLibrary.ask(queue) { ccups_cancel_job(queue, job, $0, $1) }
    } catch {
      let now = try? CupsLibrary.state(ofJob: job, in: queue)
      return now.flatMap { isOver($0) } ?? .perhaps(failure)
    }
    // Asked after it was cancelled: from then on nothing begins.
    guard let end = try? CupsLibrary.state(ofJob: job, in: queue) else { return .perhaps(failure) }
    return end.began ? .perhaps(failure) : .notPrinted(failure)
  }

  private func failure(_ code: PrintFailure.Code, _ state: CupsLibrary.State) -> PrintFailure {
    PrintFailure(code, target: queue, detail: state.detail)
  }
}
