internal import Glibc
internal import Phrases

/// What the disk does at this moment, told by one thing that is always the same: 64 KiB written over
/// and flushed.
final class ControlFlush {
  /// A disk slower than this hides what a program costs.
  static let noisySeconds = 0.0004
  private static let size = 64 * 1024
  private static let places = 64

  private let descriptor: Int32
  private let bytes = [UInt8](repeating: 120, count: ControlFlush.size)
  private(set) var medians: [Double] = []

  init(in scratch: ScratchFolder) throws(BenchFailure) {
    descriptor = open(scratch.place("control"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BenchFailure(.noFolder, scratch.path) }
    // Once over, so that no later flush is of a place that was never written.
    for place in 0..<Self.places { _ = write(at: place) }
    fsync(descriptor)
  }

  deinit { close(descriptor) }

  /// Flushes some times and keeps the median.
  /// - Returns: that median in seconds.
  @discardableResult
  func measure(count: Int = 40) -> Double {
    let samples = Samples((0..<count).map { flush(at: $0) })
    medians.append(samples.median)
    return samples.median
  }

  private func flush(at index: Int) -> Double {
    Stopwatch.time {
      _ = write(at: index % Self.places)
      fdatasync(descriptor)
    }
  }

  private func write(at place: Int) -> Int {
    pwrite(descriptor, bytes, bytes.count, off_t(place * Self.size))
  }
}
