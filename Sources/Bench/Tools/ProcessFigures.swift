internal import Foundation

/// What the system says of a process.
enum ProcessFigures {
  /// The most memory it ever had at once, in MB of 1,000,000 bytes; 0 for a process that is gone.
  static func peakMegabytes(of process: Int32? = nil) -> Double {
    megabytes("VmHWM:", of: process)
  }

  /// The memory that this process has now, in the same unit.
  static func residentMegabytes() -> Double { megabytes("VmRSS:", of: nil) }

  private static func megabytes(_ name: String, of process: Int32?) -> Double {
    let status = text("status", of: process)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let kilobytes = line.split(separator: " ").dropFirst().first?.split(separator: "\t").last
        .flatMap({ Double($0) })
    else { return 0 }
    return kilobytes * 1024 / 1e6
  }

  /// Seconds of processor time of all its threads; 0 for a process that is gone.
  static func processorSeconds(of process: Int32) -> Double {
    let threads =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return threads.reduce(0) { sum, thread in
      let fields = text("task/\(thread)/schedstat", of: process).split(separator: " ")
      return sum + (fields.first.flatMap { Double($0) } ?? 0) / 1e9
    }
  }

  private static func text(_ file: String, of process: Int32?) -> String {
    let name = process.map(String.init) ?? "self"
    return (try? String(contentsOfFile: "/proc/\(name)/\(file)", encoding: .utf8)) ?? ""
  }
}
