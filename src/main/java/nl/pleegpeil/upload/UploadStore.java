package nl.pleegpeil.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.guard.Guard;

/**
 * Keeps uploads in the database, in sealed chunks, until they are used or past their term ({@link UploadRetention}): what
 * a file holds by mistake is not to be read in a copy of the database.
 */
@ApplicationScoped
class UploadStore {

    private static final int CHUNK = 256 * 1024;
    private static final int LONGEST_FILE_NAME = 200;

    private final DataSource dataSource;
    private final Sealer sealer;
    private final Clock clock;

    UploadStore(DataSource dataSource, SecretKey secret, Clock clock) {
        this.dataSource = dataSource;
        this.sealer = new Sealer(secret, "upload");
        this.clock = clock;
    }

    /** Keeps the file. */
    @Transactional(TxType.REQUIRES_NEW)
    StoredUpload keep(String kind, String fileName, SpooledFile file) throws IOException, SQLException {
        StoredUpload upload = new StoredUpload();
        upload.kind = kind;
        String name = Guard.masked(fileName);
        upload.fileName = name.length() <= LONGEST_FILE_NAME ? name : name.substring(0, LONGEST_FILE_NAME);
        upload.sha256 = file.sha256();
        upload.sizeBytes = file.size();
        upload.encoding = file.encoding().name();
        upload.storedAt = clock.instant();
        upload.persistAndFlush();
        try (InputStream content = Files.newInputStream(file.path()); Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_upload_chunk (upload_id, ordinal, content) values (?, ?, ?)")) {
            byte[] chunk = content.readNBytes(CHUNK);
            for (int ordinal = 0; chunk.length > 0; ordinal++) {
                insert.setLong(1, upload.id);
                insert.setInt(2, ordinal);
                insert.setBytes(3, sealer.seal(chunk));
                insert.executeUpdate();
                chunk = content.readNBytes(CHUNK);
            }
        }
        return upload;
    }

    /** The bytes of an upload, chunk by chunk. */
    InputStream content(long uploadId) {
        return new ChunkStream(uploadId);
    }

    /** Removes an upload after use. */
    @Transactional(TxType.REQUIRES_NEW)
    void remove(long uploadId) {
        StoredUpload.erase(uploadId);
    }

    private final class ChunkStream extends InputStream {

        private final long uploadId;
        private byte[] chunk = new byte[0];
        private int position;
        private int nextOrdinal;

        ChunkStream(long uploadId) {
            this.uploadId = uploadId;
        }

        @Override
        public int read() throws IOException {
            return load() ? chunk[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!load()) {
                return -1;
            }
            int read = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, buffer, offset, read);
            position += read;
            return read;
        }

        /** Whether there is anything left; fetches the next chunk where the last one is used up. */
        private boolean load() throws IOException {
            if (position < chunk.length) {
                return true;
            }
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "select content from import_upload_chunk where upload_id = ? and ordinal = ?")) {
                select.setLong(1, uploadId);
                select.setInt(2, nextOrdinal++);
                try (ResultSet rows = select.executeQuery()) {
                    if (!rows.next()) {
                        return false;
                    }
                    chunk = sealer.open(rows.getBytes(1))
                            .orElseThrow(() -> new IOException("Upload " + uploadId + " was sealed with another key"));
                    position = 0;
                    return true;
                }
            } catch (SQLException cause) {
                throw new IOException("A stored upload could not be read", cause);
            }
        }
    }
}
