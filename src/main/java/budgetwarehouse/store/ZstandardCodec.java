package budgetwarehouse.store;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard for Parquet without Hadoop: the library's own factory builds a Hadoop configuration and
 * asks for classes that are not here.
 */
final class ZstandardCodec implements CompressionCodecFactory {
  private static final int LEVEL = 3;

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return new Compressor(known(codec));
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    known(codec);
    return new Decompressor();
  }

  @Override
  public void release() {
    // nothing is held between pages
  }

  private static CompressionCodecName known(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("the store is compressed with ZSTD, asked for " + codec);
    }
    return codec;
  }

  /** Compresses pages. */
  private record Compressor(CompressionCodecName codec) implements BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput page) throws IOException {
      return BytesInput.from(Zstd.compress(page.toInputStream().readAllBytes(), LEVEL));
    }

    @Override
    public CompressionCodecName getCodecName() {
      return codec;
    }

    @Override
    public void release() {
      // nothing is held between pages
    }
  }

  /** Decompresses pages. */
  private static final class Decompressor implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      return BytesInput.from(Zstd.decompress(page.toInputStream().readAllBytes(), size));
    }

    @Override
    public void decompress(ByteBuffer page, int pageSize, ByteBuffer to, int size) {
      byte[] compressed = new byte[pageSize];
      page.get(compressed);
      to.put(Zstd.decompress(compressed, size));
    }

    @Override
    public void release() {
      // nothing is held between pages
    }
  }
}
