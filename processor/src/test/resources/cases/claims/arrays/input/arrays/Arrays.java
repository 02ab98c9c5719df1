package arrays;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@SuppressWarnings("claimwright:token-size-header")
@JwtProfile
public abstract class Arrays {
  public enum Color {
    RED
  }

  public record Item(String name, int[] sizes) {}

  public record Claims(
      String[] names,
      Integer[] counts,
      Color[] colors,
      Item[] items,
      String[][] matrix,
      int[] ints,
      long[] longs,
      double[] doubles,
      float[] floats,
      short[] shorts,
      boolean[] flags,
      byte[] picture,
      int[][] grid,
      byte[][] pictures,
      Byte[] octets,
      Optional<String[]> maybeNames,
      Optional<int[]> maybeInts,
      List<int[]> listed,
      Set<Color[]> sets,
      Map<String, Item[]> mapped,
      String PrimitiveArrays) {}

  @AdditionalClaimsLoader
  abstract Claims claims(String subject);
}
