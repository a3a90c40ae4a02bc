internal import Foundation
internal import Glibc
internal import Phrases

/// A folder of the measurement's own, that goes with it: no hall of anybody's is ever touched.
final class ScratchFolder {
  let path: String

  /// - Parameter parent: a folder on the disk to be measured.
  /// - Throws: `.noFolder` when nothing can be made there.
  init(in parent: String) throws(BenchFailure) {
    var template = Array((parent + "/yichuang-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchFailure(.noFolder, parent) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in it where nothing is yet.
  func place(_ name: String) -> String { path + "/" + name }

  /// Copies a closed database, so that each run starts from the same one.
  func copy(_ database: String, to name: String) throws(BenchFailure) -> String {
    let target = place(name)
    remove(target)
    do { try FileManager.default.copyItem(atPath: database, toPath: target) } catch {
      throw BenchFailure(.noFolder, path)
    }
    return target
  }

  /// Removes a database with the files that SQLite and the store keep beside it.
  func remove(_ database: String) {
    for suffix in ["", "-wal", "-shm", "-journal", ".lock"] { unlink(database + suffix) }
  }

  /// Whether what is written here is kept in memory only, so that a flush costs nothing.
  ///
  /// Source: `proc_pid_mountinfo(5)`, lines such as `36 35 0:42 / /tmp rw - tmpfs tmpfs rw`.
  var isInMemory: Bool {
    let table = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
    let mounts = table.split(separator: "\n").map { $0.split(separator: " ") }
    let above = mounts.filter { fields in
      guard fields.count > 4 else { return false }
      return fields[4] == "/" || path.hasPrefix(fields[4] + "/")
    }
    guard let nearest = above.max(by: { $0[4].count < $1[4].count }),
      let dash = nearest.firstIndex(of: "-"), nearest.indices.contains(dash + 1)
    else { return false }
    return ["tmpfs", "ramfs"].contains(nearest[dash + 1])
  }
}
